package pair

/** What is known of a visitor. */
data class Profile(val name: String, val city: String, val visits: Long = 0)
