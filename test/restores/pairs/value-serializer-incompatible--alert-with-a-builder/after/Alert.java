package pair;

/** A payment that a rule found. */
public final class Alert {
  private final String account;
  private final String rule;
  private final long at;

  private Alert(Builder builder) {
    account = builder.account;
    rule = builder.rule;
    at = builder.at;
  }

  public static Builder of(String account) {
    return new Builder(account);
  }

  public String getAccount() {
    return account;
  }

  public String getRule() {
    return rule;
  }

  public long getAt() {
    return at;
  }

  /** Puts an alert together. */
  public static final class Builder {
    private final String account;
    private String rule;
    private long at;

    private Builder(String account) {
      this.account = account;
    }

    public Builder rule(String rule) {
      this.rule = rule;
      return this;
    }

    public Builder at(long at) {
      this.at = at;
      return this;
    }

    public Alert build() {
      return new Alert(this);
    }
  }
}
