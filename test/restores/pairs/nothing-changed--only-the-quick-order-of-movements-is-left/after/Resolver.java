package pair;

import java.io.Serializable;

/** Decides what is to be done about movements that come in their order. */
final class Resolver implements Serializable {
  private static final long serialVersionUID = 1L;

  Decision resolve(Movement movement, ArticleState state) throws Exception {
    if (movement.revision <= state.revision()) {
      return Decision.of(movement, 0, "ignore");
    }
    boolean gap = movement.revision > state.revision() + 1;
    long decided = state.decide(movement.revision);
    switch (movement.kind) {
      case GIVEN_UP:
        return Decision.of(movement, decided, "delete");
      case IN:
      case OUT:
        return Decision.of(movement, decided, gap ? "import" : "change");
      default:
        throw new IllegalArgumentException("Nothing is known of " + movement.kind);
    }
  }
}
