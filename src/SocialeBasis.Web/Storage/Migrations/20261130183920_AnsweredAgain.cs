using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialeBasis.Web.Storage.Migrations
{
    /// <inheritdoc />
    public partial class AnsweredAgain : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "AsBefore",
                table: "Tallies",
                type: "TEXT",
                maxLength: 200000,
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<string>(
                name: "Gave",
                table: "Tallies",
                type: "TEXT",
                maxLength: 200000,
                nullable: false,
                defaultValueSql: "'[]'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "AsBefore",
                table: "Tallies");

            migrationBuilder.DropColumn(
                name: "Gave",
                table: "Tallies");
        }
    }
}
