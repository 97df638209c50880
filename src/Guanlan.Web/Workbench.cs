namespace Guanlan.Web;

/// <summary>The workbench: server-rendered pages over a record.</summary>
public static class Workbench;
