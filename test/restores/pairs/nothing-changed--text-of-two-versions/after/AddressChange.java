package pair;

/** A customer has moved. */
public class AddressChange {
  public String customer;
  public String street;
  public String zip;
  public String city;
  public String country;

  public AddressChange() {}

  static AddressChange of(Long number) {
    AddressChange change = new AddressChange();
    change.customer = "customer-" + number % 4;
    change.street = number % 4 + " Harbour Street";
    change.zip = "20457";
    change.city = "Hamburg";
    change.country = "DE";
    return change;
  }
}
