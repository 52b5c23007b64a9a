package pair;

import java.util.HashMap;
import java.util.Map;

/** Hashes of visitors. */
public class Visitors {
  private Map<Integer, Boolean> hashes = new HashMap<>();

  public Visitors() {}

  void add(int hash) {
    hashes.put(hash, true);
  }

  int count() {
    return hashes.size();
  }

  public Map<Integer, Boolean> getHashes() {
    return hashes;
  }

  public void setHashes(Map<Integer, Boolean> hashes) {
    this.hashes = hashes;
  }
}
