package pair;

import java.util.HashMap;
import java.util.Map;

/** What is known of a guest. */
public class Guest {
  public long stays;
  public Map<Room, Long> favourites = new HashMap<>();

  public Guest() {}
}
