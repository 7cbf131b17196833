package io.realticket.commandapi.http.openapi;

import io.realticket.commandapi.hold.IdempotencyKey;
import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.PlaceId;
import io.realticket.contracts.id.ProgramId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.layout.SeatBitmap;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfToken;

/** Says what the handlers' signatures do not: the form of ids, and the key that every write needs. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    private static final List<Class<?>> IDS = List.of(
            BookingId.class,
            BuyerId.class,
            CommandId.class,
            HoldId.class,
            PlaceId.class,
            ProgramId.class,
            ShowId.class);

    @Bean
    OpenAPI openApi() {
        SpringDocUtils forms = SpringDocUtils.getConfig();
        IDS.forEach(id -> forms.replaceWithSchema(id, new UUIDSchema()));
        forms.replaceWithSchema(SeatId.class, new StringSchema().example("A-37"));
        forms.replaceWithSchema(SectionId.class, new StringSchema().example("A"));
        forms.replaceWithSchema(SeatBitmap.class, new StringSchema().format("byte"));
        // They come from the cookie and the header.
        forms.addRequestWrapperToIgnore(BuyerId.class, IdempotencyKey.class, CsrfToken.class);
        return new OpenAPI()
                .info(new Info()
                        .title("RealTicket")
                        .version("0.1")
                        .description(
                                "Programs, shows, seats and bookings. Problems are RFC 9457; decide by their code."));
    }

    @Bean
    OperationCustomizer keyOfEveryWrite() {
        return (operation, handler) -> {
            boolean write = Arrays.stream(handler.getMethodParameters())
                    .anyMatch(parameter -> parameter.getParameterType() == IdempotencyKey.class);
            return write
                    ? operation.addParametersItem(new HeaderParameter()
                            .name("Idempotency-Key")
                            .required(true)
                            .description("What the client calls this request, so that it may send it again.")
                            .schema(new StringSchema().minLength(1).maxLength(IdempotencyKey.LENGTH_MAX)))
                    : operation;
        };
    }
}
