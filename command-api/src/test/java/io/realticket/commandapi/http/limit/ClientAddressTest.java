package io.realticket.commandapi.http.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.commandapi.http.limit.RateLimitSettings.ProxyHeader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientAddressTest {
    private static final String PROXY = "10.1.2.3";

    @Test
    void nobody_is_believed_who_is_no_proxy_of_ours() {
        ClientAddress addresses = addresses(List.of(), ProxyHeader.X_FORWARDED_FOR);
        MockHttpServletRequest request = from("203.0.113.7");
        request.addHeader("X-Forwarded-For", "198.51.100.1");
        request.addHeader("Forwarded", "for=198.51.100.1");

        assertThat(addresses.of(request)).isEqualTo("203.0.113.7");
        assertThat(addresses(List.of("10.0.0.0/8"), ProxyHeader.FORWARDED).of(request))
                .isEqualTo("203.0.113.7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "198.51.100.1 | 198.51.100.1",
                // What stands before the address that our proxy saw, its sender made up.
                "192.0.2.9, 198.51.100.1 | 198.51.100.1",
                "192.0.2.9, 198.51.100.1, 10.9.9.9 | 198.51.100.1",
                "198.51.100.1:4711 | 198.51.100.1",
                "[2001:db8:1:2::5]:4711 | 20010db800010002::/64",
                "2001:db8:1:2::5 | 20010db800010002::/64",
                "2001:db8:1:2:ffff::7 | 20010db800010002::/64",
                "::ffff:198.51.100.1 | 198.51.100.1",
                "198.51.100.1, unknown | 10.1.2.3",
                "198.51.100.1, localhost | 10.1.2.3",
                "198.51.100.1, | 10.1.2.3",
                "10.9.9.9 | 10.9.9.9",
                "'' | 10.1.2.3",
            })
    void a_proxy_is_believed_as_far_as_the_first_that_is_none_of_ours(String header, String counted) {
        MockHttpServletRequest request = from(PROXY);
        request.addHeader("X-Forwarded-For", header);
        request.addHeader("Forwarded", "for=192.0.2.200");

        assertThat(addresses(List.of("10.0.0.0/8"), ProxyHeader.X_FORWARDED_FOR).of(request))
                .isEqualTo(counted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for=198.51.100.1 | 198.51.100.1",
                "For=\"[2001:db8:1:2::5]:4711\";proto=https;by=10.0.0.1 | 20010db800010002::/64",
                "for=192.0.2.9, proto=https;for=198.51.100.1 | 198.51.100.1",
                "for=_hidden | 10.1.2.3",
                "proto=https | 10.1.2.3",
            })
    void the_standard_header_is_read_where_it_is_the_one_that_our_proxies_set(String header, String counted) {
        MockHttpServletRequest request = from(PROXY);
        request.addHeader("Forwarded", header);
        request.addHeader("X-Forwarded-For", "192.0.2.200");

        assertThat(addresses(List.of("10.0.0.0/8"), ProxyHeader.FORWARDED).of(request))
                .isEqualTo(counted);
    }

    @Test
    void headers_that_come_apart_are_one_way() {
        MockHttpServletRequest request = from(PROXY);
        request.addHeader("X-Forwarded-For", "192.0.2.9");
        request.addHeader("X-Forwarded-For", "198.51.100.1");

        assertThat(addresses(List.of(PROXY), ProxyHeader.X_FORWARDED_FOR).of(request))
                .isEqualTo("198.51.100.1");
    }

    private static MockHttpServletRequest from(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }

    private static ClientAddress addresses(List<String> trusted, ProxyHeader header) {
        return new ClientAddress(new RateLimitSettings(null, null, null, null, null, null, 1_000, trusted, header));
    }
}
