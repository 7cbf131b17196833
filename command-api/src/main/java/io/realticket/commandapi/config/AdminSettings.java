package io.realticket.commandapi.config;

import io.realticket.commandapi.account.LoginId;
import io.realticket.commandapi.account.Password;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The first operator, since nobody can sign up as one.
 *
 * @param loginId what the operator logs in as
 * @param password what the operator logs in with from this start on; without one, no operator is appointed
 */
@Validated
@ConfigurationProperties("realticket.admin")
public record AdminSettings(
        @NotNull @Pattern(regexp = LoginId.FORM) @DefaultValue("admin")
        String loginId,

        @Nullable String password) {
    /** Whether the password can be one, if there is one. */
    @AssertTrue(message = "realticket.admin.password must have 8 to 128 characters")
    public boolean isPasswordValid() {
        return password == null || password.isEmpty() || Password.isValid(password);
    }

    @Override
    public String toString() {
        return "AdminSettings[loginId=" + loginId + "]";
    }
}
