package pair;

/** How much somebody flew. */
public class FlyerStats {
  private String mail;
  private long minutes;
  private long flights;

  public FlyerStats() {}

  static FlyerStats of(Flight flight) {
    FlyerStats stats = new FlyerStats();
    stats.setMail(flight.mail);
    stats.setMinutes(flight.minutes);
    stats.setFlights(1);
    return stats;
  }

  FlyerStats merge(FlyerStats other) {
    minutes += other.minutes;
    flights += other.flights;
    return this;
  }

  public String getMail() {
    return mail;
  }

  public void setMail(String mail) {
    this.mail = mail;
  }

  public long getMinutes() {
    return minutes;
  }

  public void setMinutes(long minutes) {
    this.minutes = minutes;
  }

  public long getFlights() {
    return flights;
  }

  public void setFlights(long flights) {
    this.flights = flights;
  }
}
