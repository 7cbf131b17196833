package io.realticket.commandapi.http.problem;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.realticket.commandapi.account.HashingOverloadedException;
import io.realticket.commandapi.hold.NotCaughtUpException;
import io.realticket.commandapi.room.ChallengesOverloadedException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is told of faults, and that nothing is told of what is inside. */
class ProblemAdviceTest {
    private static final String SECRET = "jdbc:postgresql://inside";

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(new IllegalStateException(SECRET), "internal-error", 500),
                Arguments.of(new DataAccessResourceFailureException(SECRET), "unavailable", 503),
                Arguments.of(new CannotCreateTransactionException(SECRET), "unavailable", 503),
                Arguments.of(new NotCaughtUpException("inside"), "unavailable", 503),
                Arguments.of(new HashingOverloadedException(), "overloaded", 503),
                Arguments.of(new ChallengesOverloadedException(), "overloaded", 503));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_a_problem_that_tells_nothing_of_it(RuntimeException fault, String code, int status)
            throws Exception {
        MockMvc mvc = MockMvcBuilders.standaloneSetup(new Faulty(fault))
                .setControllerAdvice(new ProblemAdvice())
                .build();

        mvc.perform(get("/"))
                .andExpect(status().is(status))
                .andExpect(header().string("Content-Type", "application/problem+json"))
                .andExpect(status == 503 ? header().string("Retry-After", "1") : header().doesNotExist("Retry-After"))
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.type").value("urn:realticket:problem:" + code))
                .andExpect(result -> {
                    if (result.getResponse().getContentAsString().contains(SECRET)) {
                        throw new AssertionError(result.getResponse().getContentAsString());
                    }
                });
    }

    @RestController
    record Faulty(RuntimeException fault) {
        @GetMapping("/")
        public String fail() {
            throw fault;
        }
    }
}
