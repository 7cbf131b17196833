package io.realticket.commandapi.http.problem;

import io.realticket.commandapi.account.HashingOverloadedException;
import io.realticket.commandapi.hold.NotCaughtUpException;
import io.realticket.commandapi.room.ChallengesOverloadedException;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Tells every exception as a problem, and nothing of what is inside. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(ProblemException e) {
        return e.problem().response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notCaughtUp(NotCaughtUpException e) {
        return Problem.of(ProblemType.UNAVAILABLE, "This node is still catching up with the log.")
                .response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> hashingOverloaded(HashingOverloadedException e) {
        return Problem.of(ProblemType.OVERLOADED, "Too many log in at this moment. Nothing was done.")
                .response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> challengesOverloaded(ChallengesOverloadedException e) {
        return Problem.of(ProblemType.OVERLOADED, "Too many challenges are drawn at this moment. Nothing was done.")
                .response();
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<ProblemDetail> storeAway(Exception e) {
        LOG.error("store away", e);
        return Problem.of(ProblemType.UNAVAILABLE, "A store is away.").response();
    }

    /** The container takes parameters apart when the first is asked for: there are too many, or one is badly escaped. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadableParameters(InvalidParameterException e) {
        return Problem.invalid("query", "has few parameters, escaped as they should be")
                .response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception e) {
        LOG.error("request failed", e);
        return Problem.of(ProblemType.INTERNAL_ERROR, "The fault was written down.")
                .response();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return asObject(UnreadableBody.problem(e));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String field = e instanceof MethodArgumentTypeMismatchException mismatch ? mismatch.getName() : "parameter";
        return asObject(UnreadableParameter.problem(e.getRequiredType(), field));
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail detail && status.isError()) {
            String title = detail.getTitle() == null ? "error" : detail.getTitle();
            String code = title.toLowerCase(Locale.ROOT).replace(' ', '-');
            detail.setType(ProblemType.uri(code));
            detail.setProperty("code", code);
            detail.setInstance(null);
        }
        HttpHeaders typed = new HttpHeaders(headers);
        typed.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return new ResponseEntity<>(body, typed, status);
    }

    private static ResponseEntity<Object> asObject(Problem problem) {
        ResponseEntity<ProblemDetail> answer = problem.response();
        return new ResponseEntity<>(answer.getBody(), answer.getHeaders(), answer.getStatusCode());
    }
}
