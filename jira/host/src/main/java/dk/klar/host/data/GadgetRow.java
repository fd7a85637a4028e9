package dk.klar.host.data;

/** A dashboard item on a dashboard; module is pluginKey:moduleKey, place counts from 0. */
public record GadgetRow(long id, long dashboardId, String module, int columnNumber, int place) {
}
