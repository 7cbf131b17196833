package io.realticket.commandapi.http.admin;

import io.realticket.commandapi.operator.AdminActions;
import io.realticket.commandapi.operator.RecordedAction;
import io.realticket.contracts.id.ActorId;
import io.realticket.contracts.id.CommandId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What operators did. */
@RestController
class ActionController {
    private final AdminActions actions;

    ActionController(AdminActions actions) {
        this.actions = actions;
    }

    /** One thing that an operator did. */
    record ActionView(
            long number,
            Instant at,
            ActorId actor,
            String action,
            String subjectKind,
            UUID subject,
            String reason,
            CommandId commandId) {
        static ActionView of(RecordedAction action) {
            return new ActionView(
                    action.number(),
                    action.at(),
                    action.deed().actor(),
                    action.action().code(),
                    action.subject().kind().name().toLowerCase(Locale.ROOT),
                    action.subject().id(),
                    action.deed().reason(),
                    action.deed().id());
        }
    }

    /** The latest first. */
    record ActionsView(List<ActionView> actions) {}

    @GetMapping("/api/admin/actions")
    ActionsView actions(
            @RequestParam(required = false) @Nullable UUID subject,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(defaultValue = "50") int max) {
        Fields fields = new Fields();
        fields.number("max", max, 1, AdminActions.LIST_MAX);
        fields.check(after == null || after >= 1, "after", "must be the number of an action");
        fields.throwIfAny();
        return new ActionsView(
                actions.list(subject, after, max).stream().map(ActionView::of).toList());
    }
}
