package io.finopsbot.sandbox.aws.iam;

import io.finopsbot.sandbox.aws.signing.SignatureCheck;
import io.finopsbot.sandbox.aws.signing.SignatureProblem;
import io.finopsbot.sandbox.aws.signing.SignedCall;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The door of IAM and STS: checks the signature, finds the action, words the answer. */
@RestController
final class QueryController {
    private static final String ONLY_REGION = "us-east-1";
    private static final MediaType XML = new MediaType("text", "xml", StandardCharsets.UTF_8);

    private final Map<String, QueryAction> actions;
    private final SignatureCheck signatures;
    private final IamConsole console;

    QueryController(List<QueryAction> actions, SignatureCheck signatures, IamConsole console) {
        this.actions = actions.stream().collect(Collectors.toMap(QueryAction::name, Function.identity()));
        this.signatures = signatures;
        this.console = console;
    }

    /** Also without a path: the SDK for Java leaves out that of its endpoint, other clients do not. */
    @PostMapping({"/", "/aws", "/aws/"})
    ResponseEntity<String> call(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readAllBytes();
        if (console.isOut()) {
            throw IamProblem.unavailable();
        }
        QueryForm form = QueryForm.of(body);
        QueryAction action = action(form);
        SignedCall call = signatures.admit(request, body, action.service().signingName());
        if (action.service() == QueryService.IAM && !call.region().equals(ONLY_REGION)) {
            throw IamProblem.forbidden(
                    "SignatureDoesNotMatch",
                    "Credential should be scoped to a valid region, not '" + call.region() + "'. ");
        }
        return answer(action, action.answer(call.caller(), form));
    }

    @ExceptionHandler
    ResponseEntity<String> refused(IamProblem problem) {
        String id = UUID.randomUUID().toString();
        String error = new Xml()
                .text("Type", problem.status() < 500 ? "Sender" : "Receiver")
                .text("Code", problem.code())
                .text("Message", problem.text())
                .toString();
        String content = new Xml().element("Error", error).text("RequestId", id).toString();
        return xml(problem.status(), id, "ErrorResponse", QueryService.IAM, content);
    }

    @ExceptionHandler
    ResponseEntity<String> unsigned(SignatureProblem problem) {
        return refused(IamProblem.forbidden(problem.code(), problem.text()));
    }

    private QueryAction action(QueryForm form) {
        String name = form.optional("Action", "");
        String version = form.optional("Version", "");
        QueryAction action = actions.get(name);
        if (action == null || !action.service().version().equals(version)) {
            throw IamProblem.unknownAction(name, version);
        }
        return action;
    }

    private static ResponseEntity<String> answer(QueryAction action, String result) {
        String id = UUID.randomUUID().toString();
        Xml content = new Xml();
        if (!result.isEmpty()) {
            content.element(action.name() + "Result", result);
        }
        content.element("ResponseMetadata", new Xml().text("RequestId", id).toString());
        return xml(200, id, action.name() + "Response", action.service(), content.toString());
    }

    private static ResponseEntity<String> xml(
            int status, String id, String root, QueryService service, String content) {
        return ResponseEntity.status(status)
                .contentType(XML)
                .header("x-amzn-RequestId", id)
                .body("<%s xmlns=\"%s\">%s</%s>\n".formatted(root, service.namespace(), content, root));
    }
}
