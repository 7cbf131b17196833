package io.realticket.commandapi.http.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.AnnotationsUtils;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says of each member of a body whether it may be null or absent, as the record says of its components. */
final class RecordNulls implements ModelConverter {
    private static final String NULL = "null";
    /** Parts of requests, and requests of another name. */
    private static final Set<String> ASKED = Set.of("AskedPrice", "CellRange", "ShownTicket", "Solution");

    @Override
    @SuppressWarnings("rawtypes") // As the library declares it.
    public @Nullable Schema resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        Schema<?> resolved = others.hasNext() ? others.next().resolve(type, context, others) : null;
        Class<?> body =
                TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
        if (resolved != null && body.isRecord() && !isAsked(body)) {
            String reference = resolved.get$ref();
            Schema<?> model = reference == null
                    ? resolved
                    : context.getDefinedModels().get(reference.substring(Components.COMPONENTS_SCHEMAS_REF.length()));
            if (model != null && model.getProperties() != null) {
                complete(model, body.getRecordComponents());
            }
        }
        return resolved;
    }

    /** What is asked is checked by its own rules: there, null says only that a member may be missing. */
    private static boolean isAsked(Class<?> body) {
        return body.getSimpleName().endsWith("Request") || ASKED.contains(body.getSimpleName());
    }

    private static void complete(Schema<?> model, RecordComponent[] components) {
        @SuppressWarnings("rawtypes")
        Map<String, Schema> members = model.getProperties();
        List<String> required = new ArrayList<>();
        Arrays.stream(components)
                .filter(component -> members.containsKey(component.getName()))
                // Those that may be absent never are null.
                .filter(component -> !mayBeAbsent(component))
                .forEach(component -> {
                    String name = component.getName();
                    required.add(name);
                    if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                        members.computeIfPresent(name, (_, member) -> orNull(member));
                    }
                });
        model.setRequired(required);
    }

    private static boolean mayBeAbsent(RecordComponent component) {
        JsonInclude include = component.getAccessor().getAnnotation(JsonInclude.class);
        return include != null && include.value() == JsonInclude.Include.NON_NULL;
    }

    /** Returns the schema of what {@code member} is of, or null. */
    static Schema<?> orNull(Schema<?> member) {
        if (member.get$ref() != null) {
            return new JsonSchema().addOneOfItem(member).addOneOfItem(new JsonSchema().types(Set.of(NULL)));
        }
        if (member.getOneOf() != null
                || (member.getTypes() != null && member.getTypes().contains(NULL))) {
            return member;
        }
        // Some are shared among all members of their kind.
        Schema<?> own = AnnotationsUtils.clone(member, true);
        Set<String> types = new LinkedHashSet<>(own.getTypes() == null ? Set.of(own.getType()) : own.getTypes());
        types.add(NULL);
        return own.types(types);
    }
}
