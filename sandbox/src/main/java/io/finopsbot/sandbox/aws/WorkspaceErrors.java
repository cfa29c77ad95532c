package io.finopsbot.sandbox.aws;

import io.finopsbot.sandbox.aws.signing.SignatureProblem;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers refusals in the API's shape. */
@RestControllerAdvice(basePackageClasses = WorkspaceProblem.class)
final class WorkspaceErrors {
    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(WorkspaceProblem problem) {
        return ResponseEntity.status(problem.status()).body(problem.body());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> unsigned(SignatureProblem problem) {
        return refused(WorkspaceProblem.forbidden(problem.text()));
    }
}
