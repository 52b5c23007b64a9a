package pair;

/** A row that changed in a database. */
public record Change(Operation operation, CustomerKey key, String name, String mail, long version) {
  public enum Operation {
    READ,
    CREATE,
    UPDATE,
    DELETE
  }

  static Change of(Long number) {
    int customer = (int) (number % 4);
    return new Change(number < 4 ? Operation.CREATE : Operation.UPDATE, new CustomerKey("north", customer), "Customer " + customer, customer + "@example.org", number);
  }
}
