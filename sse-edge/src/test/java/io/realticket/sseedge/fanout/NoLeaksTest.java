package io.realticket.sseedge.fanout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.buffer.ByteBufAllocator;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The watch over the buffers is awake. */
class NoLeaksTest {
    private static final int LOOKS_MAX = 50;

    private static final ExtensionContext ANY = (ExtensionContext) Proxy.newProxyInstance(
            NoLeaksTest.class.getClassLoader(), new Class<?>[] {ExtensionContext.class}, (proxy, method, arguments) -> {
                throw new UnsupportedOperationException(method.getName());
            });

    @Test
    void a_lost_buffer_is_noticed() {
        lose();
        assertThatThrownBy(NoLeaksTest::lookAgainAndAgain).isInstanceOf(AssertionError.class);
        assertThat(LeakRecorder.LEAKS).hasSize(1);
        LeakRecorder.LEAKS.clear();
    }

    // Another thread may be about to report it, since any that makes a buffer reports what was found.
    private static void lookAgainAndAgain() throws InterruptedException {
        for (int look = 0; look < LOOKS_MAX; look++) {
            new NoLeaks().afterAll(ANY);
        }
    }

    private static void lose() {
        assertThat(ByteBufAllocator.DEFAULT.directBuffer(16).writableBytes()).isEqualTo(16);
    }
}
