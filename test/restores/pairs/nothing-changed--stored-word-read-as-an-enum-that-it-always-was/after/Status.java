package pair;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How a claim is. */
enum Status {
  OPENED,
  ASSESSED,
  PAID,
  REFUSED;

  private static final Set<Status> ENDS = EnumSet.of(PAID, REFUSED);

  static Optional<Status> of(String word) {
    return Arrays.stream(values()).filter(status -> status.name().equals(word)).findFirst();
  }

  boolean isAnEnd() {
    return ENDS.contains(this);
  }
}
