package dev.busmanager.bootstrap.openapi;

import dev.busmanager.adapter.rest.shared.KeyedCalls;
import dev.busmanager.adapter.rest.shared.OpenDoor;
import dev.busmanager.adapter.rest.shared.SortedBy;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Page;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;

/** What all calls have in common: a name, a door, and one way of being refused. */
@Component
class WireOperations implements OperationCustomizer, OpenApiCustomizer {

    private static final String PROBLEM = "Problem";
    private static final String KEY = "IdempotencyKey";

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var controller = method.getBeanType().getSimpleName().replaceFirst("Controller$", "");
        operation.setOperationId(
                StringUtils.uncapitalize(controller) + StringUtils.capitalize(method.getMethod().getName()));
        var home = method.getBeanType().getPackageName();
        operation.setTags(List.of(home.substring(home.lastIndexOf('.') + 1)));
        door(operation, method);
        if (Arrays.asList(method.getMethod().getParameterTypes()).contains(ExpectedVersion.class))
            operation.addParametersItem(new HeaderParameter()
                    .name("If-Match")
                    .description("The ETag of the state that the caller has before him; 412 when it is not the last")
                    .schema(new Schema<>().types(Set.of("string"))));
        list(operation, method);
        operation.getResponses().addApiResponse("default", new ApiResponse().$ref(PROBLEM));
        return operation;
    }

    private static void door(Operation operation, HandlerMethod method) {
        var open = method.hasMethodAnnotation(OpenDoor.class)
                || method.getBeanType().isAnnotationPresent(OpenDoor.class);
        if (open) operation.addSecurityItem(new SecurityRequirement());
        operation.addSecurityItem(new SecurityRequirement().addList(Documentation.BEARER));
    }

    /** How a list is sorted, and which part of it is asked for. */
    private static void list(Operation operation, HandlerMethod method) {
        for (var parameter : method.getMethodParameters()) {
            var sorted = parameter.getParameterAnnotation(SortedBy.class);
            if (sorted != null) operation.addParametersItem(query("sort", new StringSchema()._default(sorted.value())));
            if (parameter.getParameterType() != Page.class) continue;
            operation.addParametersItem(query("limit", new IntegerSchema()._default(Page.MOST)));
            operation.addParametersItem(query("offset", new IntegerSchema()._default(0)));
            operation.addParametersItem(query("total", new BooleanSchema()._default(true)));
        }
    }

    private static Parameter query(String name, Schema<?> schema) {
        return new QueryParameter().name(name).required(false).schema(schema);
    }

    @Override
    public void customise(OpenAPI document) {
        var problem = ModelConverters.getInstance(true)
                .resolveAsResolvedSchema(new AnnotatedType(Problem.class).resolveAsRef(true));
        problem.referencedSchemas.forEach(document.getComponents()::addSchemas);
        var content = new MediaType().schema(problem.schema);
        var response = new ApiResponse()
                .description("Refused; detail is a sentence that a person can act on")
                .content(new Content().addMediaType("application/problem+json", content));
        document.getComponents().addResponses(PROBLEM, response);
        document.getComponents().addParameters(KEY, key());
        document.getPaths().forEach((path, calls) -> {
            calls.readOperationsMap().forEach((method, call) -> {
                if (isKeyed(method, path)) call.addParametersItem(new Parameter().$ref(KEY));
            });
            boolean takesFile = path.startsWith("/api/upload/") || path.equals("/api/imports");
            if (takesFile && calls.getPost() != null) calls.getPost().setRequestBody(file());
        });
    }

    /** As the filter decides; nobody is known yet who signs in or makes the first account. */
    private static boolean isKeyed(PathItem.HttpMethod method, String path) {
        return method != PathItem.HttpMethod.GET
                && path.startsWith("/api/")
                && !path.startsWith("/api/auth/")
                && !path.startsWith("/api/first-run")
                && !path.equals("/api/papers/calendar-links");
    }

    private static HeaderParameter key() {
        var text = new Schema<>().types(Set.of("string"));
        text.setMinLength(1);
        text.setMaxLength(128);
        var key = new HeaderParameter();
        key.name(KeyedCalls.HEADER)
                .description("The same call under the same key is made once and answered alike, for 30 days")
                .schema(text);
        return key;
    }

    /** Uploads are read as they come in, past the framework, which therefore does not see what they take. */
    private static RequestBody file() {
        var form = new Schema<>().types(Set.of("object"));
        form.addProperty("file", new Schema<>().types(Set.of("string")).format("binary"));
        form.addRequiredItem("file");
        var content = new Content().addMediaType("multipart/form-data", new MediaType().schema(form));
        return new RequestBody().content(content).required(true);
    }
}
