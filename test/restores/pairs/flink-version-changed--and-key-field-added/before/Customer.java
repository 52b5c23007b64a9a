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
    return other instanceof Customer && ((Customer) other).name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
