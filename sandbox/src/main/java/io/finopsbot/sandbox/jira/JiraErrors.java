package io.finopsbot.sandbox.jira;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers refusals in Jira's shape. */
@RestControllerAdvice(basePackageClasses = JiraProblem.class)
final class JiraErrors {
    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(JiraProblem problem) {
        return ResponseEntity.status(problem.status()).body(problem.body());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> unreadable(HttpMessageNotReadableException e) {
        return refused(
                JiraProblem.badRequest("There was an error parsing JSON. Check that your request body is valid."));
    }
}
