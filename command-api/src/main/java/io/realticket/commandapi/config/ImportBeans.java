package io.realticket.commandapi.config;

import io.realticket.commandapi.catalog.PlaceFormat;
import io.realticket.commandapi.imports.PlaceFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of imported places. */
@Configuration(proxyBeanMethods = false)
class ImportBeans {
    @Bean
    PlaceFormat placeFormat() {
        return new PlaceFiles();
    }
}
