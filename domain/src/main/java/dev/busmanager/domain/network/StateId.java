package dev.busmanager.domain.network;

import java.util.UUID;

public record StateId(UUID value) {}
