package pair;

import java.util.Map;
import java.util.TreeMap;

/** The latest rates of a currency by their maturities. */
public class Curve {
  private String currency;
  private long updates;
  private Map<String, Double> rates = new TreeMap<>();

  public Curve() {}

  Curve(String currency) {
    this.currency = currency;
  }

  public String getCurrency() {
    return currency;
  }

  public void setCurrency(String currency) {
    this.currency = currency;
  }

  public long getUpdates() {
    return updates;
  }

  public void setUpdates(long updates) {
    this.updates = updates;
  }

  public Map<String, Double> getRates() {
    return rates;
  }

  public void setRates(Map<String, Double> rates) {
    this.rates = rates;
  }
}
