package pair;

import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.flink.api.common.state.ValueState;

/** Profiles of customers, in a cache of the process before they are in state. */
final class Profiles {
  private static final ConcurrentHashMap<String, Profile> CACHE = new ConcurrentHashMap<>();
  private static final int MOST = 10_000;

  private final ValueState<Profile> state;

  Profiles(ValueState<Profile> state) {
    this.state = state;
  }

  Profile of(String customer) throws IOException {
    Profile cached = customer == null ? null : CACHE.get(customer);
    if (cached != null) {
      return cached;
    }
    Profile stored = state.value();
    return stored == null ? new Profile() : stored;
  }

  void put(String customer, Profile profile) throws IOException {
    state.update(profile);
    if (customer != null) {
      if (CACHE.size() >= MOST) {
        CACHE.clear();
      }
      CACHE.put(customer, profile);
    }
  }
}
