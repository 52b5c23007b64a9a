package pair;

import java.util.Optional;
import org.apache.flink.api.common.state.ValueState;

/** Who is allowed in. What is stored says who is blocked. */
final class Permission {
  private final ValueState<Boolean> blocked;

  Permission(ValueState<Boolean> blocked) {
    this.blocked = blocked;
  }

  Optional<Boolean> isAllowed() throws Exception {
    return Optional.ofNullable(blocked.value()).map(is -> !is);
  }

  void allow(boolean allowed) throws Exception {
    blocked.update(!allowed);
  }
}
