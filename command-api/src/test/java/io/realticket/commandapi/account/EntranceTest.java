package io.realticket.commandapi.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.realticket.contracts.session.Role;
import io.realticket.contracts.session.SessionToken;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class EntranceTest {
    private static final Instant NOW = Instant.parse("2026-05-01T11:00:00Z");
    private static final LoginId ANNA = new LoginId("anna");
    private static final Password RIGHT = new Password("the right one");
    private static final Password WRONG = new Password("the wrong one");

    private final MemoryAccounts accounts = new MemoryAccounts();
    private final AtomicLong ids = new AtomicLong();
    private final Entrance entrance =
            new Entrance(accounts, accounts, accounts, () -> new UUID(0, ids.incrementAndGet()));

    @Test
    void who_signs_up_is_a_user_and_is_in() {
        Entry.In in = in(entrance.signUp(ANNA, RIGHT, Optional.empty(), NOW));

        assertThat(in.account().role()).isEqualTo(Role.USER);
        assertThat(isIn(in)).isTrue();
    }

    @Test
    void a_guest_who_signs_up_stays_the_same_buyer_and_the_guests_session_is_over() {
        Entry.In guest = entrance.asGuest(NOW);

        Entry.In user = in(entrance.signUp(ANNA, RIGHT, Optional.of(token(guest)), NOW));

        assertThat(user.account().id()).isEqualTo(guest.account().id());
        assertThat(user.account().role()).isEqualTo(Role.USER);
        assertThat(isIn(guest)).isFalse();
        assertThat(isIn(user)).isTrue();
    }

    @Test
    void who_is_signed_in_cannot_sign_up_again_but_who_was_can() {
        Entry.In anna = in(entrance.signUp(ANNA, RIGHT, Optional.empty(), NOW));
        LoginId bella = new LoginId("bella");

        assertThat(entrance.signUp(bella, RIGHT, Optional.of(token(anna)), NOW))
                .isEqualTo(Entry.Refused.ALREADY_SIGNED_IN);
        entrance.leave(token(anna));
        assertThat(in(entrance.signUp(bella, RIGHT, Optional.of(token(anna)), NOW))
                        .account()
                        .id())
                .isNotEqualTo(anna.account().id());
    }

    @Test
    void a_login_id_is_taken_once_whatever_its_case() {
        entrance.signUp(ANNA, RIGHT, Optional.empty(), NOW);
        Entry.In guest = entrance.asGuest(NOW);

        assertThat(entrance.signUp(new LoginId("ANNA"), WRONG, Optional.empty(), NOW))
                .isEqualTo(Entry.Refused.LOGIN_ID_TAKEN);
        assertThat(entrance.signUp(new LoginId("Anna"), WRONG, Optional.of(token(guest)), NOW))
                .isEqualTo(Entry.Refused.LOGIN_ID_TAKEN);
        assertThat(isIn(guest)).isTrue();
    }

    @Test
    void a_wrong_password_and_an_unknown_login_id_are_told_alike_and_change_nothing() {
        Entry.In anna = in(entrance.signUp(ANNA, RIGHT, Optional.empty(), NOW));
        Entry.In guest = entrance.asGuest(NOW);

        assertThat(entrance.logIn(ANNA, WRONG, Optional.of(token(guest)), NOW))
                .isEqualTo(Entry.Refused.WRONG_CREDENTIALS);
        assertThat(entrance.logIn(new LoginId("nobody"), RIGHT, Optional.of(token(guest)), NOW))
                .isEqualTo(Entry.Refused.WRONG_CREDENTIALS);
        assertThat(isIn(anna)).isTrue();
        assertThat(isIn(guest)).isTrue();
    }

    @Test
    void the_right_password_takes_the_session_over() {
        Entry.In here = in(entrance.signUp(ANNA, RIGHT, Optional.empty(), NOW));

        Entry.In there = in(entrance.logIn(ANNA, RIGHT, Optional.empty(), NOW));

        assertThat(there.account()).isEqualTo(here.account());
        assertThat(there.left()).isNull();
        assertThat(isIn(here)).isFalse();
        assertThat(isIn(there)).isTrue();
    }

    @Test
    void who_was_in_by_the_same_browser_leaves() {
        entrance.signUp(ANNA, RIGHT, Optional.empty(), NOW);
        Entry.In guest = entrance.asGuest(NOW);

        Entry.In anna = in(entrance.logIn(ANNA, RIGHT, Optional.of(token(guest)), NOW));

        assertThat(anna.left()).isEqualTo(guest.account().id());
        assertThat(isIn(guest)).isFalse();
    }

    @Test
    void a_session_that_was_taken_over_has_nothing_left_to_end() {
        Entry.In here = in(entrance.signUp(ANNA, RIGHT, Optional.empty(), NOW));
        Entry.In there = in(entrance.logIn(ANNA, RIGHT, Optional.empty(), NOW));

        assertThat(entrance.leave(token(here))).isEmpty();
        assertThat(isIn(there)).isTrue();
        assertThat(entrance.leave(token(there))).contains(there.account().id());
    }

    @Test
    void the_first_admin_is_appointed_once_and_by_another_password_logged_out() {
        FirstAdmin admin = new FirstAdmin(accounts, accounts, () -> new UUID(1, ids.incrementAndGet()));
        admin.appoint(ANNA, RIGHT, NOW);
        Entry.In in = in(entrance.logIn(ANNA, RIGHT, Optional.empty(), NOW));
        assertThat(in.account().role()).isEqualTo(Role.ADMIN);

        admin.appoint(ANNA, RIGHT, NOW);
        assertThat(isIn(in)).isTrue();
        admin.appoint(ANNA, WRONG, NOW);

        assertThat(isIn(in)).isFalse();
        assertThat(entrance.logIn(ANNA, RIGHT, Optional.empty(), NOW)).isEqualTo(Entry.Refused.WRONG_CREDENTIALS);
        assertThat(in(entrance.logIn(ANNA, WRONG, Optional.empty(), NOW))
                        .account()
                        .id())
                .isEqualTo(in.account().id());
    }

    @Test
    void whoever_signed_up_never_becomes_the_first_admin() {
        entrance.signUp(ANNA, RIGHT, Optional.empty(), NOW);
        FirstAdmin admin = new FirstAdmin(accounts, accounts, () -> new UUID(1, ids.incrementAndGet()));

        assertThatThrownBy(() -> admin.appoint(ANNA, RIGHT, NOW))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("anna");
    }

    private boolean isIn(Entry.In in) {
        return accounts.check(in.account().id(), in.session(), Instant.EPOCH).isPresent();
    }

    private static SessionToken token(Entry.In in) {
        return new SessionToken(in.account().id(), in.session(), in.account().role(), NOW);
    }

    private static Entry.In in(Entry entry) {
        assertThat(entry).isInstanceOf(Entry.In.class);
        return (Entry.In) entry;
    }
}
