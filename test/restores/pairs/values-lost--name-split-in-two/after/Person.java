package pair;

/** Who a badge belongs to. */
public class Person {
  private String firstName;
  private String lastName;
  private long visits;

  public String getName() {
    return firstName == null ? null : firstName + " " + lastName;
  }

  public String getFirstName() {
    return firstName;
  }

  public void setFirstName(String firstName) {
    this.firstName = firstName;
  }

  public String getLastName() {
    return lastName;
  }

  public void setLastName(String lastName) {
    this.lastName = lastName;
  }

  public long getVisits() {
    return visits;
  }

  public void setVisits(long visits) {
    this.visits = visits;
  }
}
