/** The database: the embedded one of the demonstration and the tests, and the engine's tables as a migration. */
@org.jspecify.annotations.NullMarked
package health.baton.database;
