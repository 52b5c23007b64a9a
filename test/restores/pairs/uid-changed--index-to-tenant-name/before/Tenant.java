package pair;

import java.io.Serializable;

/** Who pays, and for how much. */
public final class Tenant implements Serializable {
  private static final long serialVersionUID = 1;
  private final String name;
  private final String plan;
  private final int quota;

  Tenant(String name, String plan, int quota) {
    this.name = name;
    this.plan = plan;
    this.quota = quota;
  }

  public String getName() {
    return name;
  }

  public String getPlan() {
    return plan;
  }

  public int getQuota() {
    return quota;
  }
}
