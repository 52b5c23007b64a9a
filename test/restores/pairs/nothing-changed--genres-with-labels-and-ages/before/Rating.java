package pair;

/** What somebody thinks of a title. */
public class Rating {
  public String user;
  public int stars;

  public Rating() {}

  static Rating of(Long number) {
    Rating rating = new Rating();
    rating.user = "user-" + number % 4;
    rating.stars = (int) (1 + number / 4 % 5);
    return rating;
  }
}
