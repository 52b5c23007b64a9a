package pair;

import common.Purchase;
import java.util.Objects;

/** Who buys where. */
public class Party {
  public String customer;
  public String shop;

  public static Party of(Purchase purchase) {
    Party party = new Party();
    party.customer = purchase.customer;
    party.shop = purchase.shop;
    return party;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Party && customer.equals(((Party) other).customer) && shop.equals(((Party) other).shop);
  }

  @Override
  public int hashCode() {
    return Objects.hash(customer, shop);
  }
}
