package dev.busmanager.adapter.rest.http;

import org.apache.catalina.core.StandardHost;
import org.apache.coyote.AbstractProtocol;
import org.apache.coyote.http11.Http11NioProtocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** How Tomcat is set up, so that it fits beside everything else into a hundred megabytes. */
@Component
class Server implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** Kept open at the same time; each costs a few kilobytes while it only waits. */
    private static final int CONNECTIONS = 300;

    /** A client that is told "too large" must be able to finish its sentence, or it never hears the answer. */
    private static final int SWALLOWED = 100 * 1024 * 1024;

    private final HttpSettings settings;

    Server(HttpSettings settings) {
        this.settings = settings;
    }

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.setPort(settings.port());
        tomcat.setRegisterDefaultServlet(false);
        tomcat.setDisableMBeanRegistry(true);
        tomcat.addConnectorCustomizers(connector -> {
            connector.setXpoweredBy(false);
            connector.setParseBodyMethods("");
            if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) setUp(protocol);
        });
        tomcat.addContextCustomizers(context -> {
            context.setSessionTimeout(0);
            context.setCookies(false);
            if (context.getParent() instanceof StandardHost host) {
                host.getPipeline().addValve(new PlainErrors(settings.corsOrigins()));
                // Or it would add its own, which shows what is inside.
                host.setErrorReportValveClass(PlainErrors.class.getName());
            }
        });
    }

    private static void setUp(AbstractProtocol<?> protocol) {
        protocol.setExecutor(new Places());
        protocol.setMaxConnections(CONNECTIONS);
        protocol.setAcceptCount(100);
        protocol.setConnectionTimeout(20_000);
        protocol.setKeepAliveTimeout(60_000);
        protocol.setProcessorCache(Places.COUNT);
        protocol.setProperty("socket.appReadBufSize", "4096");
        protocol.setProperty("socket.appWriteBufSize", "4096");
        protocol.setProperty("socket.bufferPool", "0");
        if (protocol instanceof Http11NioProtocol http) {
            http.setMaxSwallowSize(SWALLOWED);
            http.setMaxHttpRequestHeaderSize(8 * 1024);
            http.setMaxKeepAliveRequests(-1);
            // Whoever asks first is told "no" before he sends ten megabytes.
            http.setContinueResponseTiming("onRead");
            http.setServer("BusManager");
        }
    }
}
