package dev.busmanager.bootstrap.log;

import dev.busmanager.adapter.rest.http.RequestId;
import dev.busmanager.adapter.rest.http.RequestLine;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import tools.jackson.databind.json.JsonMapper;

/** For machines: one JSON object per line; a request has its parts as members. */
final class JsonLines extends Formatter {

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public String format(LogRecord event) {
        var line = new LinkedHashMap<String, Object>();
        line.put("at", event.getInstant().toString());
        line.put("level", event.getLevel().getName());
        var parameters = event.getParameters();
        if (parameters != null && parameters.length > 0 && parameters[0] instanceof RequestLine request)
            line.putAll(members(request));
        else {
            line.put("logger", event.getLoggerName());
            line.put("message", formatMessage(event));
            if (RequestId.current() instanceof String id) line.put("request_id", id);
        }
        if (event.getThrown() != null) line.put("trace", TextLines.trace(event).strip());
        return json.writeValueAsString(line) + "\n";
    }

    private static Map<String, Object> members(RequestLine request) {
        var members = new LinkedHashMap<String, Object>();
        members.put("request_id", request.id());
        members.put("method", request.method());
        members.put("path", request.path());
        members.put("status", request.status());
        members.put("millis", request.millis());
        members.put("bytes_in", request.bytes());
        return members;
    }
}
