/** Finds pathway folders, holds them against the model rules, and deploys each as one unit. */
@org.jspecify.annotations.NullMarked
package health.baton.pathway;
