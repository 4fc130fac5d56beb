package dev.awsnotes.drill.rule;

import java.util.Optional;

/**
 * Who makes a request: an IAM user or a session of a role. Both act within an account.
 *
 * <p>Source: <a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html">AWS
 * JSON policy elements: Principal</a>.
 *
 * @param arn the user's or the session's ARN; a role's ARN stands for a session without a name
 */
public record Requester(Arn arn) {
  private static final String ROLE = "role/";
  private static final String SESSION = "assumed-role/";

  /** How a Principal element names a requester. */
  public enum Grant {
    /** Not at all. */
    NONE,
    /** Its account: whether it may is left to that account. */
    ACCOUNT,
    /** The role whose session it is. */
    ROLE,
    /** The user or the session itself, or everyone. */
    DIRECT
  }

  /** Reads the ARN of a user, a role or a role session; empty for anything else. */
  public static Optional<Requester> parse(String text) {
    return Arn.parse(text)
        .filter(arn -> isUser(arn) || isRole(arn) || isSession(arn))
        .filter(arn -> !arn.account().isEmpty())
        .map(Requester::new);
  }

  /** Its account. */
  public String account() {
    return arn.account();
  }

  /** Whether it is a user. */
  public boolean isUser() {
    return isUser(arn);
  }

  /** How this text in a Principal element names it. */
  public Grant grantedBy(String principal) {
    if (principal.equals("*") || (principal.equals(arn.toString()) && !isRole(arn))) {
      return Grant.DIRECT;
    }
    if (principal.equals(account()) || principal.equals(root())) {
      return Grant.ACCOUNT;
    }
    boolean ofMyRole =
        Arn.parse(principal)
            .filter(named -> isRole(named) && named.account().equals(account()))
            .filter(named -> !isUser() && roleName(named).equals(roleName(arn)))
            .isPresent();
    return ofMyRole ? Grant.ROLE : Grant.NONE;
  }

  private String root() {
    return "arn:" + arn.partition() + ":iam::" + account() + ":root";
  }

  private static boolean isUser(Arn arn) {
    return arn.service().equals("iam") && arn.resource().startsWith("user/");
  }

  private static boolean isSession(Arn arn) {
    return arn.service().equals("sts") && arn.resource().startsWith(SESSION);
  }

  private static boolean isRole(Arn arn) {
    return arn.service().equals("iam") && arn.resource().startsWith(ROLE);
  }

  /** A session's ARN holds the role's name without its path. */
  private static String roleName(Arn arn) {
    String resource = arn.resource();
    if (resource.startsWith(SESSION)) {
      String rest = resource.substring(SESSION.length());
      int slash = rest.indexOf('/');
      return slash < 0 ? rest : rest.substring(0, slash);
    }
    return resource.substring(resource.lastIndexOf('/') + 1);
  }
}
