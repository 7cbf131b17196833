package io.realticket.commandapi.http.session;

import io.realticket.commandapi.account.LoginId;
import io.realticket.commandapi.account.Password;
import io.realticket.commandapi.http.problem.FieldFault;
import io.realticket.commandapi.http.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one types to sign up or log in. */
public record CredentialsRequest(
        @Nullable String loginId, @Nullable String password) {
    /** Both, of the right form. */
    public record Checked(LoginId loginId, Password password) {}

    /** Returns both, or ends the request with a problem that names each wrong field. */
    public Checked checked() {
        List<FieldFault> faults = new ArrayList<>();
        if (loginId == null || !LoginId.isValid(loginId)) {
            faults.add(new FieldFault("loginId", LoginId.RULE));
        }
        if (password == null || !Password.isValid(password)) {
            faults.add(new FieldFault("password", Password.RULE));
        }
        if (loginId == null || password == null || !faults.isEmpty()) {
            throw Problem.invalid(faults).exception();
        }
        return new Checked(new LoginId(loginId), new Password(password));
    }

    @Override
    public String toString() {
        return "CredentialsRequest[loginId=" + loginId + "]";
    }
}
