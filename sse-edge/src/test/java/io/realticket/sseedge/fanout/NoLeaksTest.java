package io.realticket.sseedge.fanout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.buffer.ByteBufAllocator;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The watch over the buffers is awake. */
class NoLeaksTest {
    private static final ExtensionContext ANY = (ExtensionContext) Proxy.newProxyInstance(
            NoLeaksTest.class.getClassLoader(), new Class<?>[] {ExtensionContext.class}, (proxy, method, arguments) -> {
                throw new UnsupportedOperationException(method.getName());
            });

    @Test
    void a_lost_buffer_is_noticed() {
        lose();
        assertThatThrownBy(() -> new NoLeaks().afterAll(ANY)).isInstanceOf(AssertionError.class);
        assertThat(LeakRecorder.LEAKS).hasSize(1);
        LeakRecorder.LEAKS.clear();
    }

    private static void lose() {
        assertThat(ByteBufAllocator.DEFAULT.directBuffer(16).writableBytes()).isEqualTo(16);
    }
}
