package pair;

/** What a use costs. */
public class Rated {
  private String customer;
  private Usage.Kind kind;
  private String tariff;
  private long cents;
  private String currency;

  public Rated() {}

  static Rated of(Usage usage, String tariff) {
    Rated rated = new Rated();
    rated.customer = usage.customer;
    rated.kind = usage.kind;
    rated.tariff = tariff;
    rated.cents = usage.units;
    rated.currency = "EUR";
    return rated;
  }

  public String getCustomer() {
    return customer;
  }

  public void setCustomer(String customer) {
    this.customer = customer;
  }

  public Usage.Kind getKind() {
    return kind;
  }

  public void setKind(Usage.Kind kind) {
    this.kind = kind;
  }

  public String getTariff() {
    return tariff;
  }

  public void setTariff(String tariff) {
    this.tariff = tariff;
  }

  public String getCurrency() {
    return currency;
  }

  public void setCurrency(String currency) {
    this.currency = currency;
  }

  public long getCents() {
    return cents;
  }

  public void setCents(long cents) {
    this.cents = cents;
  }
}
