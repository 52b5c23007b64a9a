package pair;

import java.util.HashMap;
import java.util.Map;

/** What is known of a customer. */
public class Account {
  public String currency;
  public long orders;
  public Map<String, Long> byShop;

  public static Account of(String key) {
    Account account = new Account();
    account.currency = "EUR";
    account.orders = 7;
    account.byShop = new HashMap<>();
    return account;
  }
}
