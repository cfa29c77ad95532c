package io.finopsbot.sandbox.aws.iam;

import io.finopsbot.sandbox.aws.signing.CredentialBook;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets a person at a command line do what {@code aws iam} does; the fields are called as its options are. */
@RestController
@RequestMapping(path = "/act/aws/iam", produces = "text/plain;charset=UTF-8")
final class IamActingDoor {
    private static final String ACCOUNT = "account";

    private final IamConsole console;

    IamActingDoor(IamConsole console) {
        this.console = console;
    }

    /** Answers the role's ARN. */
    @PostMapping("/create-role")
    String createRole(
            @RequestParam(name = ACCOUNT, defaultValue = CredentialBook.HOME) String account,
            @RequestParam(name = "path", defaultValue = "/") String path,
            @RequestParam("role-name") String role,
            @RequestParam("assume-role-policy-document") String document) {
        return console.createRole(account, path, role, document).arn() + "\n";
    }

    /** Answers what the role has now. */
    @PostMapping("/put-role-policy")
    String putRolePolicy(
            @RequestParam(name = ACCOUNT, defaultValue = CredentialBook.HOME) String account,
            @RequestParam("role-name") String role,
            @RequestParam("policy-name") String policy,
            @RequestParam("policy-document") String document) {
        return told(console.putRolePolicy(account, role, policy, document));
    }

    @PostMapping("/delete-role-policy")
    String deleteRolePolicy(
            @RequestParam(name = ACCOUNT, defaultValue = CredentialBook.HOME) String account,
            @RequestParam("role-name") String role,
            @RequestParam("policy-name") String policy) {
        return told(console.deleteRolePolicy(account, role, policy));
    }

    @PostMapping("/delete-role")
    String deleteRole(
            @RequestParam(name = ACCOUNT, defaultValue = CredentialBook.HOME) String account,
            @RequestParam("role-name") String role) {
        console.deleteRole(account, role);
        return role + " is gone\n";
    }

    @ExceptionHandler
    ResponseEntity<String> refuse(IamProblem refused) {
        return ResponseEntity.status(refused.status()).body(refused.code() + ": " + refused.text() + "\n");
    }

    private static String told(Role role) {
        return role.arn() + " · " + String.join(", ", role.policies().keySet()) + "\n";
    }
}
