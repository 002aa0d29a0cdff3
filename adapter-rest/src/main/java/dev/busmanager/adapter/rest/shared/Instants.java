package dev.busmanager.adapter.rest.shared;
import java.time.Instant;
import org.springframework.stereotype.Component;
@Component
public class Instants { public String of(Instant i) { return i.toString(); } }
