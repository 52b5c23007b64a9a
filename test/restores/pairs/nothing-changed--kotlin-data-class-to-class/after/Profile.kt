package pair

/** What is known of a visitor. */
class Profile(val name: String, val city: String, val visits: Long = 0) {
  fun copy(visits: Long): Profile = Profile(name, city, visits)

  override fun toString(): String = "$name of $city"
}
