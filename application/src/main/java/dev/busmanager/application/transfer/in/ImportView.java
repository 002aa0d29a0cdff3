package dev.busmanager.application.transfer.in;

import dev.busmanager.domain.transfer.Import;
import org.jspecify.annotations.Nullable;

public record ImportView(Import batch, @Nullable String makerName) {}
