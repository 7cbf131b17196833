package io.realticket.commandapi.http.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what the container refused before any handler was asked. */
@RestController
class FallbackErrors implements ErrorController {
    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> error(HttpServletRequest request) {
        Object refused = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatusCode status =
                refused instanceof Integer code && code >= 400 ? HttpStatusCode.valueOf(code) : HttpStatus.NOT_FOUND;
        ProblemType type = type(status);
        ProblemDetail body = ProblemDetail.forStatus(status);
        body.setType(type.uri());
        body.setProperty("code", type.code());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    private static ProblemType type(HttpStatusCode status) {
        if (status.isSameCodeAs(HttpStatus.REQUEST_TIMEOUT)) {
            return ProblemType.BODY_TOO_SLOW;
        }
        return status.is5xxServerError() ? ProblemType.INTERNAL_ERROR : ProblemType.INVALID_REQUEST;
    }
}
