package pair;

/** A ride from one place to another. */
public class Ride {
  private String scooter;
  private String from;
  private long metres;

  public Ride() {}

  static Ride of(Long number) {
    Ride ride = new Ride();
    ride.scooter = "scooter-" + number % 4;
    ride.from = number / 4 % 2 == 0 ? "station" : "park";
    ride.metres = 1;
    return ride;
  }

  public String getScooter() {
    return scooter;
  }

  public void setScooter(String scooter) {
    this.scooter = scooter;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public long getMetres() {
    return metres;
  }

  public void setMetres(long metres) {
    this.metres = metres;
  }
}
