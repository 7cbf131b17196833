package io.realticket.commandapi.http.sale;

import io.realticket.commandapi.checkout.Card;
import io.realticket.commandapi.checkout.PaymentGateway;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the page has to know to pay. */
@RestController
class PaymentController {
    private final PaymentGateway payments;

    PaymentController(PaymentGateway payments) {
        this.payments = payments;
    }

    /** @param testCards tokens to try the sandbox with; none where real money moves */
    record PaymentView(List<String> testCards) {}

    @GetMapping("/api/payment")
    PaymentView payment() {
        return new PaymentView(payments.testCards().stream().map(Card::token).toList());
    }
}
