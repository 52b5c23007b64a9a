package pair;

/** Whom the records are counted for. */
public final class Customer {
  public String name;

  public Customer() {}

  Customer(String name) {
    this.name = name;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other != null && other.getClass() == Customer.class && name.equals(((Customer) other).name);
  }

  @Override
  public int hashCode() {
    return 31 + name.hashCode();
  }
}
