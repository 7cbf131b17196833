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
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Says what the handlers' signatures do not, and what follows from them for every operation alike. */
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
                                "Programs, shows, seats and bookings. Problems are RFC 9457: decide by their code. "
                                        + "The schema Problem lists every code and what it means."));
    }

    @Bean
    OperationCustomizer everyOperation(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        return new OperationDetails(mappings);
    }

    @Bean
    ModelConverter recordNulls() {
        return new RecordNulls();
    }

    @Bean
    OpenApiCustomizer everyComponent() {
        return new ComponentDetails();
    }
}
