package dev.awsnotes.drill.rule;

import java.util.List;
import java.util.Locale;

/**
 * A policy as far as it is evaluated here: no conditions, no policy variables, no NotPrincipal.
 *
 * <p>Source: <a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html">IAM JSON
 * policy element reference</a>.
 *
 * @param statements its statements
 */
public record PolicyDocument(List<Statement> statements) {
  public PolicyDocument {
    statements = List.copyOf(statements);
  }

  /** What a statement does when it applies. */
  public enum Effect {
    ALLOW,
    DENY
  }

  /**
   * A statement.
   *
   * @param effect what it does
   * @param principals whom it names; none in policies that are attached to an identity
   * @param actions what it is about
   * @param resources on what
   */
  public record Statement(
      Effect effect, List<String> principals, Patterns actions, Patterns resources) {
    public Statement {
      principals = List.copyOf(principals);
    }

    /** A statement of a policy that is attached to an identity. */
    public static Statement of(Effect effect, List<String> actions, List<String> resources) {
      return new Statement(effect, List.of(), Patterns.of(actions), Patterns.of(resources));
    }

    /** Whether it is about this action on this resource; principals are not looked at. */
    public boolean covers(String action, Arn resource) {
      String lower = action.toLowerCase(Locale.ROOT);
      boolean act =
          actions.texts().stream().anyMatch(a -> Glob.matches(a.toLowerCase(Locale.ROOT), lower));
      boolean on = resources.texts().stream().anyMatch(resource::matches);
      return act != actions.negated() && on != resources.negated();
    }
  }

  /**
   * The patterns of an element, or of its Not form.
   *
   * @param negated whether everything but these is meant (NotAction, NotResource)
   * @param texts the patterns
   */
  public record Patterns(boolean negated, List<String> texts) {
    public Patterns {
      texts = List.copyOf(texts);
    }

    /** Exactly these. */
    public static Patterns of(List<String> texts) {
      return new Patterns(false, texts);
    }
  }
}
