package main

import (
	"context"
	"fmt"
	"log"
	"os"

	losant "example.com/losant/client"
)

func main() {
	url, token, applicationId := os.Args[1], os.Args[2], os.Args[3]
	configuration := losant.NewConfiguration()
	configuration.Servers = losant.ServerConfigurations{{URL: url}}
	ctx := context.WithValue(context.Background(), losant.ContextAccessToken, token)
	flows := losant.NewAPIClient(configuration).FlowsAPI

	timer := losant.NewTimerTrigger("timer")
	timer.SetConfig(losant.TimerTriggerConfig{Seconds: losant.PtrFloat32(60)})
	post := losant.NewWorkflowPost("From Go")
	post.SetTriggers([]losant.WorkflowTrigger{losant.TimerTriggerAsWorkflowTrigger(timer)})
	created, _, err := flows.FlowsPost(ctx, applicationId).WorkflowPost(*post).Execute()
	if err != nil {
		log.Fatal(err)
	}
	// With a space, which this client writes as a plus sign.
	page, _, err := flows.FlowsGet(ctx, applicationId).FilterField("name").Filter("From Go").Execute()
	if err != nil {
		log.Fatal(err)
	}
	if len(page.Items) != 1 || page.Items[0].GetId() != created.GetId() {
		log.Fatal("flows.get did not find what flows.post created")
	}
	workflow := page.Items[0]
	fmt.Printf("1 flows.post, 2 flows.get: %s, %s\n", workflow.GetName(), workflow.Triggers[0].TimerTrigger.GetType())
}
